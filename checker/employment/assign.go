package employment

import "bap/checker"

// refused weighs the grounds on which an application is not accepted (article
// 115(1)) or the payment not assigned (115(2)(1)). A missing right is a ground
// only of who applies: alone it is answered as "no right".
func refused(c *checker.Case) bool {
	w := weigh(c, paymentLaw, "SC-115-1-1", "SC-115-1-2", "SC-115-1-3", "SC-115-1-5", "SC-115-1-6", "SC-115-1-7", "SC-115-2-1")
	right := find(paymentLaw, "SC-113-1").Cond().Eval(c.Value)
	if w.told && right != checker.Unknown {
		c.Rule("SC-115-1-4")
	}
	if w.met || w.told && right == checker.Unmet {
		c.Status(checker.OK)
		c.Outcome("refused")
		return true
	}
	return w.open
}

// brackets of article 118(1) and (3): from so many months of contributions,
// so many months of payment, and the coefficient of participation in
// hundredths.
var brackets = [...]struct {
	from, months int
	coefficient  int64
	limit        string
}{
	{6, 1, 70, "SC-118-1-1"}, {12, 2, 75, "SC-118-1-2"}, {24, 3, 85, "SC-118-1-3"},
	{36, 4, 90, "SC-118-1-4"}, {48, 5, 95, "SC-118-1-5"}, {60, 6, 100, "SC-118-1-6"},
}

// From 72 months on the coefficient grows by 0.02 for each twelve months, up
// to 1.3; from which month the text does not settle ("60 to 72: 1.0" stands
// beside "60 and more"), so no amount is given.
const unclearFrom = 72

// assign counts the months and, with the average income, the sum: income ×
// 0.45 × the coefficient. Ten per cent goes to the pension fund.
func assign(c *checker.Case) {
	paid := c.Int("earlier_payment_months")
	left := c.Int("si_months") - 12*paid
	c.Status(checker.OK)
	if paid > 0 {
		c.Limit("SC-118-5", 0, "earlier_payment_months")
	}
	if left < brackets[0].from {
		c.Outcome("no_months_left")
		return
	}
	row := 0
	for row+1 < len(brackets) && left >= brackets[row+1].from {
		row++
	}
	bracket := brackets[row]
	c.Outcome("assigned")
	if right := c.Date("event_date"); right != 0 {
		c.Limit(bracket.limit, right, "event_date")
	}
	c.Field("months", checker.IntValue(bracket.months))
	if row > 0 && left == bracket.from {
		c.Field("alt_months", checker.IntValue(brackets[row-1].months))
	}
	if !c.Known("average_income") {
		return
	}
	c.Limit("SC-118-3", 0, "average_income")
	if left >= unclearFrom {
		c.Flag("coefficient_unclear")
		return
	}
	c.Rule("SC-117-1")
	amount := tiyn(c.Value("average_income").Num*45*bracket.coefficient, 10_000)
	pension := tiyn(amount, 10)
	c.Field("amount", checker.NumberValue(amount))
	c.Field("withheld_pension", checker.NumberValue(pension))
	c.Field("net", checker.NumberValue(amount-pension))
}

// tiyn divides a sum in ten-thousandths of a tenge and rounds it to hundredths.
func tiyn(sum, by int64) int64 {
	return (sum + 50*by) / (100 * by) * 100
}
