package id.pantau.indicator;

import id.pantau.base.report.Problem;
import java.util.List;

/**
 * What recording a list of targets would do; nothing is recorded yet.
 *
 * @param changes those that differ from what is recorded
 * @param problems why it cannot be done, all of them; the row is the place in the list, from 1
 * @param overtaken those that somebody else has changed since they were read
 */
record TargetPlan(List<TargetChange> changes, List<Problem> problems, List<TargetForm> overtaken) {}
