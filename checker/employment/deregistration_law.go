package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, article 16(1): the local body takes an unemployed person off
// the register within two working days from the centre's message, families of
// servicemen (article 8(2)(4)) excepted, for
//
//  1. refusing three suitable jobs or not answering in good time;
//  2. not coming, without a valid reason, to the job or training within five
//     working days, or to the centre within three; leaving a measure;
//  3. breaking the terms of visiting or informing the centre;
//  4. imprisonment or compulsory treatment;
//  5. the changes of article 15(2)(4);
//  6. false or forged papers.
var deregistration2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-16-1-special", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_by_local_body",
			When: "special_family_category",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_8__para_2__point_4"}},
		},
		{
			ID: "EL-16-1-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "(suitable_offers_refused >= 3 or failed_to_inform) and not special_family_category",
		},
		{
			ID: "EL-16-1-2a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_2__al_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "missed_5wd and not valid_reason and not special_family_category",
		},
		{
			ID: "EL-16-1-2b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_2__al_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "missed_3wd and not valid_reason and not special_family_category",
		},
		{
			ID: "EL-16-1-2c", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_2__al_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "quit_measure and not valid_reason and not special_family_category",
		},
		{
			ID: "EL-16-1-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "broke_visit_terms and not valid_reason and not special_family_category",
		},
		{
			ID: "EL-16-1-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "sentenced_or_compulsory and not special_family_category",
		},
		{
			ID: "EL-16-1-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "art15_change and not special_family_category",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_15__para_2__point_4"}},
		},
		{
			ID: "EL-16-1-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_6"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "forged_papers_given and not special_family_category",
		},
	},
}

// Social Code, article 100(1): the career centre itself, without a term; leaving
// a measure is a point of its own and no longer says "without a valid reason";
// imprisonment counts unless suspended. Families of servicemen are registered
// and struck off in an order of their own. Articles 99(4)(1) and 99(5): the duty
// to take the job after training on an employer's request, and its end.
var deregistration2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-100-1-special", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_by_career_centre",
			When: "special_family_category",
		},
		{
			ID: "SC-100-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "suitable_offers_refused >= 3 or failed_to_inform",
		},
		{
			ID: "SC-100-1-2a", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_2__al_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "missed_5wd and not valid_reason",
		},
		{
			ID: "SC-100-1-2b", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_2__al_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "missed_3wd and not valid_reason",
		},
		{
			ID: "SC-100-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "quit_measure",
		},
		{
			ID: "SC-100-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "broke_visit_terms and not valid_reason",
		},
		{
			ID: "SC-100-1-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "sentenced_or_compulsory",
		},
		{
			ID: "SC-100-1-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "art15_change",
		},
		{
			ID: "SC-100-1-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "deregistered",
			When: "forged_papers_given",
		},
		{
			ID: "SC-99-4-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_4__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Duty, Outcome: "must_take_the_job",
			When: "registered_unemployed and trained_on_employer_request and not (other_permanent_job or conscripted or " +
				"imprisoned_by_court or pregnant or (raises_child_alone and youngest_child_age < 3) or entered_education)",
			Also: []akn.Ref{{Act: akn.SocialCode, EID: "art_99__para_5"}},
		},
		{
			ID: "SC-99-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "duty_ended",
			When: "other_permanent_job or conscripted or imprisoned_by_court or pregnant or (raises_child_alone and " +
				"youngest_child_age < 3) or entered_education",
		},
	},
}
