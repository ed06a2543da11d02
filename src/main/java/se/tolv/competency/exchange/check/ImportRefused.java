package se.tolv.competency.exchange.check;

import java.util.List;

/** A file was refused as a whole: nothing of it was taken. Says what must be put right, and where. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ImportProblem> problems;

    ImportRefused(List<ImportProblem> problems) {
        super(problems.size() + " problem(s), the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the file: at least one, at most {@link ImportLimits#PROBLEMS}. */
    public List<ImportProblem> problems() {
        return problems;
    }
}
