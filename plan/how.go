package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// howRules are about how staff are trained, told, supported and heard, and about what
// is put on record, in the order of the document.
var howRules = slices.Concat(trainingRules, messageRules, supportRules, stakeholderRules, feedbackRules, recordRules)

var (
	// supportRules are in the order of the document.
	supportRules = []*juurru.Rule{
		RuleSupportPillarMissing,
		RuleMaterialMissing,
		RuleMaterialNotReady,
		RuleGuideMissing,
		RuleGuideUnanswered,
		RuleChecklistOpen,
	}
	// recordRules are in the order of the document.
	recordRules = []*juurru.Rule{
		RuleNothingGivenUp,
		RuleGivenUpUndated,
		RuleGivenUpLate,
		RuleHandOverMissing,
		RuleHandOverAhead,
		RuleHandOverNotByOwner,
		RuleHandOverToItself,
		RuleHandOverAfterUse,
		RuleHandOverNotAccepted,
		RuleReviewsMissing,
		RuleReviewLate,
		RuleReviewWithoutResult,
		RuleLeadershipUnanswered,
		RuleLeadershipReasonMissing,
		RuleDecisionMissing,
		RuleWithdrawalUndecided,
		RuleDecisionIncomplete,
		RuleDecisionsOutOfOrder,
		RuleEditsBeforeHandOver,
		RuleEditsAfterHandOver,
		RuleChangeWithoutReason,
	}
)

// checkHow reports what is missing or wrong about training, communication, support,
// feedback and records.
func (p *Plan) checkHow(c *juurru.Checker) {
	p.checkTrainings(c)
	p.checkMessages(c)
	p.checkSupports(c)
	p.checkMaterials(c)
	p.checkGuides(c)
	p.checkChecklists(c)
	p.checkStakeholders(c)
	p.checkFeedback(c)
	p.checkGivenUp(c)
	p.checkHandOvers(c)
	p.checkReviews(c)
	p.checkLeadership(c)
	p.checkDecisions(c)
	p.checkChanges(c)
}
