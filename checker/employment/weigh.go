package employment

import "bap/checker"

// weighed is what came of some rules. Rules of which nothing was told leave
// no trace.
type weighed struct {
	told  bool // something was told of at least one
	met   bool // one is met
	unmet bool // one that was told is not met
	open  bool // one was told but cannot be decided
}

// quiet facts go with many rules; alone they do not make a rule told.
var quiet = []string{"valid_reason", "special_family_category", "registered_unemployed", "registered_jobseeker",
	"gov_employed_category", "citizenship", "age", "is_birthday", "reached_pension_age", "left_training_before",
	"trained_within_2y"}

// asked facts are never taken as "no": a told rule waits for them.
var asked = []string{"valid_reason", "consents", "legal_rep_consents", "has_occupation", "has_qualification",
	"job_accessible", "job_flexible_part_time", "job_fits_training", "job_fits_health", "job_fits_hours", "job_transport_ok",
	"med_contraindication", "medical_bar", "edu_graduate", "outside_study_time", "harms_health_or_study", "summer_holidays",
	"housing_and_permanent_job", "from_low_potential_village", "gov_programme_or_quota", "job_matches_profession",
	"age", "is_birthday", "reached_pension_age", "youngest_child_age", "repeat_referrals", "si_months", "withheld_share",
	"papers_complete", "consents_personal_data", "contributions_last_24m", "si_participant", "employer_pays_move", "employer_gives_housing"}

// weigh applies rules as far as facts were told.
func weigh(c *checker.Case, law []*checker.Part, ids ...string) (w weighed) {
	var told []*checker.Rule
	for _, id := range ids {
		rule := find(law, id)
		if rule == nil || !isTold(c, rule) {
			continue
		}
		told = append(told, rule)
		switch supposed(c, rule) {
		case checker.Met:
			w.met = true
		case checker.Unmet:
			w.unmet = true
		default:
			w.open = true
		}
	}
	w.told = len(told) > 0
	for _, rule := range told {
		// While an answer is still owed, only what it waits for is asked.
		settled := rule.Cond().Eval(c.Value) != checker.Unknown || supposed(c, rule) == checker.Unknown
		if settled || w.met || !w.open {
			c.Rule(rule.ID)
		}
	}
	return w
}

// isTold reports whether a fact of the rule's own was told. A rule of quiet
// facts only is told when they decide it.
func isTold(c *checker.Case, rule *checker.Rule) bool {
	own := false
	for _, name := range rule.Cond().Facts() {
		if !in(quiet, name) {
			own = true
			if c.Known(name) {
				return true
			}
		}
	}
	strict := rule.Cond().Eval(c.Value)
	return strict == checker.Met || !own && strict == checker.Unmet
}

// supposed evaluates a rule with what was not told taken as "no".
func supposed(c *checker.Case, rule *checker.Rule) checker.Tri {
	return rule.Cond().Eval(func(name string) checker.Value {
		if value := c.Value(name); value.Known() || in(asked, name) {
			return value
		}
		return checker.BoolValue(false)
	})
}

// show records the rules that the known facts decide.
func show(c *checker.Case, law []*checker.Part, ids ...string) {
	for _, id := range ids {
		if rule := find(law, id); rule != nil && rule.Cond().Eval(c.Value) != checker.Unknown {
			c.Rule(id)
		}
	}
}
