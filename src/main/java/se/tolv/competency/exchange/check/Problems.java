package se.tolv.competency.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tolv.competency.exchange.check.ImportProblem.Kind;

/** Collects what is wrong with a file while it is read, so that all of it can be told at once. */
public final class Problems {

    private final List<ImportProblem> found = new ArrayList<>();

    /** Notes a problem; refuses the file at once when there are as many as are told. */
    public void add(String sheet, Integer row, String column, Kind kind, String value) {
        found.add(new ImportProblem(sheet, row, column, kind, TextRules.shown(value)));
        if (found.size() == ImportLimits.PROBLEMS) {
            throw new ImportRefused(found);
        }
    }

    /** Notes a problem after which reading on makes no sense. */
    public ImportRefused refuse(String sheet, Integer row, String column, Kind kind, String value) {
        add(sheet, row, column, kind, value);
        return new ImportRefused(found);
    }

    /** @throws ImportRefused when any problem was found */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ImportRefused(found);
        }
    }

    /** The problems of one row of a sheet or list. */
    public Place at(String sheet, Integer row) {
        return new Place(sheet, row);
    }

    /** One row of a sheet, or one item of a list. */
    public final class Place {

        private final String sheet;
        private final Integer row;

        private Place(String sheet, Integer row) {
            this.sheet = sheet;
            this.row = row;
        }

        public Integer row() {
            return row;
        }

        public void problem(String column, Kind kind, String value) {
            add(sheet, row, column, kind, value);
        }

        /** A tidied name; a bad one is noted. */
        public String name(String column, String value) {
            return checked(column, value, TextRules::problemInName);
        }

        /** A tidied text; a bad one is noted. */
        public String text(String column, String value) {
            return checked(column, value, TextRules::problemInText);
        }

        /** A tidied code, or the empty string; a bad one is noted. */
        public String code(String column, String value) {
            return checked(column, value, TextRules::problemInCode);
        }

        private String checked(String column, String value, Function<String, Optional<Kind>> rule) {
            String tidied = TextRules.tidy(value);
            rule.apply(tidied).ifPresent(kind -> problem(column, kind, tidied));
            return tidied;
        }
    }
}
