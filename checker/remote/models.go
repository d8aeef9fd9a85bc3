package remote

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// What models look at, as an article on platform work (2025) describes them:
// classic labour law, Kazakhstan, the EU and its draft, Spain, Italy and
// France, the United Kingdom, the United States, the ILO, and the article's
// proposals. A description, not law; its slips are told in the research text.
const (
	article        = "platform-work"
	articleEdition = "platform-work-2025"
)

var models = checker.Part{Rules: []checker.Rule{
	{
		ID: "PW-classic", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "subordination_to_rules or personal_performance or employer_provides_place_tools or pay_regular_wage or social_guarantees",
	}, {
		ID: "PW-kzlc", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "employer_is_party or written_labour_contract or personal_performance or subordination_to_rules or employer_provides_place_tools",
	}, {
		ID: "PW-digital", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "algorithmic_control or platform_sanctions",
	}, {
		ID: "PW-eu", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "platform_sets_price or platform_controls_quality or platform_sanctions",
	}, {
		ID: "PW-eu-draft", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "systematic_work or algorithmic_control or income_dependence",
	}, {
		ID: "PW-eu-transp", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "automated_decisions or sensitive_data_collected",
	}, {
		ID: "PW-spain", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "delivery_service and algorithmic_control",
	}, {
		ID: "PW-itfr", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "subordination_to_rules and systematic_work",
	}, {
		ID: "PW-uk", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "ride_hailing_driver",
	}, {
		ID: "PW-us", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "registered_sole_trader or social_guarantees",
	}, {
		ID: "PW-kz", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "civil_law_contract or registered_sole_trader",
	}, {
		ID: "PW-ilo", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "high_disguise_sector",
	}, {
		ID: "PW-prop-a", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "algorithmic_control or income_dependence",
	}, {
		ID: "PW-prop-b", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
		When: "automated_decisions or sensitive_data_collected",
	}, {
		ID: "PW-prop-c", Basis: akn.Ref{Act: article}, Edition: articleEdition, Confidence: calendar.Reported, Kind: checker.Indicator,
	},
}}
