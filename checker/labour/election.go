package labour

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	employeesTotal = checker.Fact{Name: "employees_total", Type: checker.Int}
	participants   = checker.Fact{Name: "participants", Type: checker.Int}
	votesFor       = checker.Fact{Name: "votes_for", Type: checker.Int}
	remoteVoting   = checker.Fact{Name: "remote_voting", Type: checker.Bool}
	attendance     = checker.Fact{Name: "attendance_confirmed", Type: checker.Bool}
	unionMembers   = checker.Fact{Name: "union_members", Type: checker.Int}
)

// ElectedReps: was a vote for elected representatives of employees good. It
// does not ask how the meeting was called.
var ElectedReps = checker.Checker{
	ID:       "elected_reps",
	Facts:    []*checker.Fact{&checker.AsOf, &employeesTotal, &participants, &votesFor, &remoteVoting, &attendance, &unionMembers, &checker.PublicationDate},
	Law:      []*checker.Part{&elections, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"elected", "no_majority", "no_quorum", "attendance_not_confirmed"},
	Fields:   []string{"quorum_needed", "votes_needed"},
	Flags:    []string{"unverified_277"},
	Decide:   decideElection,
}

func decideElection(c *checker.Case) {
	day, law := c.On(c.Date("as_of")), "TK-"
	if !in2021(c, day, akn.Ref{Act: akn.LabourCode, EID: "art_20__para_1"}) {
		return
	}
	if day != 0 && day <= law61To {
		law = "LC-"
	}
	if refuseVotes(c) {
		return
	}
	if total := c.Int("employees_total"); total > 0 {
		c.Field("quorum_needed", checker.IntValue((total*2+2)/3))
	}
	if c.Known("participants") {
		c.Field("votes_needed", checker.IntValue(c.Int("participants")/2+1))
	}
	if c.AnyKnown("union_members") && law == "TK-" {
		c.Rule("TK-20-1-half")
	}
	present, quorum, majority := c.Rule(law+"20-1-r"), c.Rule(law+"20-1-q"), c.Rule(law+"20-1-m")
	switch {
	case present == checker.Unmet:
		settle(c, "attendance_not_confirmed")
	case quorum == checker.Unmet:
		settle(c, "no_quorum")
	case majority == checker.Unmet:
		settle(c, "no_majority")
	case present == checker.Met && quorum == checker.Met && majority == checker.Met:
		c.Outcome("elected")
	}
}

// settle answers although other facts are missing: they cannot mend it.
func settle(c *checker.Case, outcome string) {
	c.Status(checker.OK)
	c.Outcome(outcome)
}

// refuseVotes refuses counts that cannot be.
func refuseVotes(c *checker.Case) bool {
	total, came, votes := c.Int("employees_total"), c.Int("participants"), c.Int("votes_for")
	switch {
	case c.Known("employees_total") && total == 0:
		c.Fail(checker.ErrNegative, "employees_total")
	case c.Known("employees_total") && c.Known("participants") && came > total:
		c.Fail(checker.ErrContradiction, "participants")
	case c.Known("participants") && c.Known("votes_for") && votes > came:
		c.Fail(checker.ErrContradiction, "votes_for")
	case c.Known("employees_total") && c.Known("union_members") && c.Int("union_members") > total:
		c.Fail(checker.ErrContradiction, "union_members")
	}
	return c.Failed()
}
