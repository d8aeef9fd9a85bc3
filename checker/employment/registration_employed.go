package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Social Code, article 97(2), who is employed, with article 1(51) and (133):
// hired workers and other paid work; sole traders; private practice; civil-law
// contracts of those who are not hired workers; founders and shareholders;
// independent workers; service (bodies of civil protection by Law 196-VIII of
// 24.06.2025, at the earliest from 2025-07-05); peasant and farm households.
// A civil-law contract under which the customer sets the schedule and the pay
// makes a hired worker.
var employed2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-1-51", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_51"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "employed_under_contract or (civil_law_contract and customer_sets_schedule_and_pay)",
		},
		{
			ID: "SC-1-133", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_133"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "own_account_unregistered and not registered_sole_trader and not private_practice and not company_founder",
		},
		{
			ID: "SC-97-2-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "employed_under_contract or other_paid_work or (civil_law_contract and customer_sets_schedule_and_pay)",
		},
		{
			ID: "SC-97-2-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "registered_sole_trader",
		},
		{
			ID: "SC-97-2-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "private_practice",
		},
		{
			ID: "SC-97-2-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "civil_law_contract and not customer_sets_schedule_and_pay",
		},
		{
			ID: "SC-97-2-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "company_founder",
		},
		{
			ID: "SC-97-2-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "own_account_unregistered",
		},
		{
			ID: "SC-97-2-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "uniformed_service",
		},
		{
			ID: "SC-97-2-8", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_97__para_2__point_8"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "peasant_farm",
		},
	},
}
