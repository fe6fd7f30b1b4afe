package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the statement that each finding stands above: the very one, else of its change the one that loses data, else the first. */
final class Tellers {

    private Tellers() {}

    /** Per step what is found there in a dialect. */
    static List<List<Finding>> of(List<PlannedStep> plan, List<Finding> findings, Dialect dialect) {
        Map<Change, Integer> byCause = byCause(plan);
        List<List<Finding>> above = new ArrayList<>();
        plan.forEach(step -> above.add(new ArrayList<>()));
        for (Finding finding : findings) {
            int exact = exact(plan, finding);
            Integer teller = exact >= 0 ? Integer.valueOf(exact) : byCause.get(finding.cause());
            if (teller != null && finding.dialects().contains(dialect.id())) {
                above.get(teller).add(finding);
            }
        }
        return above;
    }

    private static int exact(List<PlannedStep> plan, Finding finding) {
        Step step = finding.step();
        for (int i = 0; step != null && i < plan.size(); i++) {
            if (plan.get(i).step().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<Change, Integer> byCause(List<PlannedStep> plan) {
        Map<Change, Integer> tellers = new HashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            PlannedStep planned = plan.get(i);
            for (Change cause : planned.causes()) {
                Integer earlier = tellers.get(cause);
                boolean outdone = earlier != null
                        && planned.step().losesData()
                        && !plan.get(earlier).step().losesData();
                if (earlier == null || outdone) {
                    tellers.put(cause, i);
                }
            }
        }
        return tellers;
    }
}
