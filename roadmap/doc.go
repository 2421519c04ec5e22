// Package roadmap has the service-innovation project: a document that goes through the
// phases of the roadmap for service innovation, anchoring, insight, service development,
// pilot, transition to operation and new practice, and back again where it has to. From it
// [PlanFrom] starts the plan by which the new service is taken into use.
package roadmap
