// Package catalog lists every checker and is the door the browser and the
// command knock on: Serve takes a request as text and gives bytes.
//
// Its tests hold every checker to the rules of writing one: conditions parse
// and read declared facts, bases are provisions, wording is complete in both
// languages, published cases come out as written and cover the rules, and no
// input makes a checker panic or answer outside what it declares.
package catalog

import (
	"bap/checker"
	"bap/checker/discipline"
	"bap/checker/employer"
	"bap/checker/employment"
	"bap/checker/labour"
	"bap/checker/leave"
	"bap/checker/remote"
	"bap/checker/status"
	"bap/checker/term"
)

// all is sorted by id.
var all = [...]*checker.Checker{
	&employment.Measures,
	&status.ApplicableLaw,
	&labour.ContractTerm,
	&employment.Deregistration,
	&discipline.DisciplinaryPenaltyDeadline,
	&labour.Dismissal,
	&discipline.DisputeDeadline,
	&labour.ElectedReps,
	&employer.Deadlines,
	&employer.Duties,
	&discipline.ExplanationDeadline,
	&employer.ForeignWorkerRoute,
	&employment.Payment,
	&leave.LeaveLength,
	&leave.LeaveRecall,
	&labour.NoticeDeadline,
	&labour.NoticeForm,
	&leave.PayDeadline,
	&remote.PlatformIndicators,
	&employer.QuotaCheck,
	&employment.QuotaPerson,
	&employment.Reentry,
	&remote.Act,
	&remote.Work,
	&employment.SuitableWork,
	&term.Term,
	&employment.Deadlines,
	&employment.Registration,
	&employer.VoucherTimeline,
	&labour.WorkingTime,
}

// All lists the checkers by id.
func All() []*checker.Checker { return all[:] }

// Find gives the checker with that id, nil for none.
func Find(id string) *checker.Checker {
	for _, ch := range all {
		if ch.ID == id {
			return ch
		}
	}
	return nil
}
