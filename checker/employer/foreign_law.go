package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Foreign workers under the Employment Law, articles 32 to 35 (from 2017-01-01
// to 2023-06-30); later the Law on Migration governs, which was not read.
//
//	32(2)  whom neither quota nor permits concern; points 4 to 6 are repealed.
//	       In points 3 and 7 the year after the object is put into operation
//	       is that of organisations brought in, and so is the commission's
//	       list in 7; the strict reading asks them of the participant's own
//	       staff as well.
//	32(3)  intra-corporate transfer is outside the yearly quota;
//	33     permits: not passed on, valid in their region, trips of ninety days
//	       in a calendar year, the fee, the share of Kazakhstan staff;
//	34     certificates for self-employment: three months, extended for the
//	       term of the labour contract but at most three years;
//	35, 1(25)  transfer: at most three years, one year more.
const foreignFrom calendar.Date = 2017_01_01

var foreign = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-28-2-8", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_8"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
			When: "has_permit",
		}, {
			ID: "EL-32-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place in (autonomous_edu_org, nazarbayev_fund) and fw_position in (head, specialist) and fw_higher_education", Outcome: "exempt",
		}, {
			ID: "EL-32-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_2"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == state_body and fw_gov_documents", Outcome: "exempt",
		}, {
			ID: "EL-32-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == investment_priority_project and (fw_position == head or (fw_position == specialist and fw_higher_education) or (fw_position == skilled_worker and fw_in_contract_list)) and (not fw_contractor or within_1y_of_commissioning)",
			Alt:  []checker.Reading{{ID: "strict", When: "fw_place == investment_priority_project and (fw_position == head or (fw_position == specialist and fw_higher_education) or (fw_position == skilled_worker and fw_in_contract_list)) and within_1y_of_commissioning"}}, Outcome: "exempt",
		}, {
			ID: "EL-32-2-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_7"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == sez_participant and project_value_mci > 1000000 and (not fw_contractor or fw_in_contract_list) and (not fw_contractor or within_1y_of_commissioning)",
			Alt:  []checker.Reading{{ID: "strict", When: "fw_place == sez_participant and project_value_mci > 1000000 and fw_in_contract_list and within_1y_of_commissioning"}}, Outcome: "exempt",
		}, {
			ID: "EL-32-2-8", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_8"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == self_employment_certificate and demanded_priority_profession", Outcome: "exempt",
		}, {
			ID: "EL-32-2-9", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_9"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "permanently_resides_kz", Outcome: "exempt",
		}, {
			ID: "EL-32-2-10", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_10"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == foreign_branch_first_head", Outcome: "exempt",
		}, {
			ID: "EL-32-2-11", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_11"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == government_list", Outcome: "exempt",
		}, {
			ID: "EL-32-2-12", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_12"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == astana_hub and (fw_position == head or (fw_position == specialist and fw_higher_education))", Outcome: "exempt",
		}, {
			ID: "EL-32-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == ict",
		}, {
			ID: "EL-33-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
			When: "fw_place == ordinary", Outcome: "quota_and_permit",
		}, {
			ID: "EL-33-3t", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Prohibition,
			When: "permit_for_other_employer", Outcome: "prohibited",
		}, {
			ID: "EL-33-4fee", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_4__subpara_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "fw_place == ict",
		}, {
			ID: "EL-34-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_34__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "fw_place == self_employment_certificate and demanded_priority_profession", Outcome: "certificate_route",
		}, {
			ID: "EL-35-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "fw_place == ict and ict_from_wto_member and ict_abroad_and_operating and ict_host_affiliated and fw_position in (head, manager, specialist) and ict_term_months <= 36 and has_permit", Outcome: "ict_allowed",
		}, {
			ID: "EL-33-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_4__subpara_2"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
			When: "has_permit",
		}, {
			ID: "EL-33-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_6"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
			When: "fw_place == ordinary",
		}, {
			ID: "EL-33-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_7"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "fw_place == ordinary",
		}, {
			ID: "EL-35-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_4"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
			When: "fw_place == ict and fw_position in (manager, specialist)",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-1-25a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_25"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-1-25b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_25"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-28-2-10", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_10"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified,
		}, {
			ID: "EL-32-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-32-2-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_7"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-32-2-7b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_7"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified,
		}, {
			ID: "EL-32-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Count: checker.Recurring,
		}, {
			ID: "EL-33-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_33__para_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 90, Unit: checker.Days, Count: checker.Threshold,
		}, {
			ID: "EL-34-1a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_34__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.DurationMax,
		}, {
			ID: "EL-34-1b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_34__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-34-3-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_34__para_3__subpara_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.FromDay,
		}, {
			ID: "EL-34-3-3b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_34__para_3__subpara_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-35-1a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 3, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-35-1b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_1"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.DurationMax,
		}, {
			ID: "EL-35-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_3"}, From: foreignFrom, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 10, Unit: checker.Days, Count: checker.DayAfter,
		},
	},
}
