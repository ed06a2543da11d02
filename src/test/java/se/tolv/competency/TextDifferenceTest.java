package se.tolv.competency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tolv.competency.TextDifference.Kind;
import se.tolv.competency.TextDifference.Piece;

class TextDifferenceTest {

    @Test
    void between_equalTexts_isOnePieceThatStays() {
        assertThat(TextDifference.between("Du gör din del.", "Du gör din del."))
                .containsExactly(new Piece(Kind.SAME, "Du gör din del."));
    }

    @Test
    void between_oneOtherWord_marksThatWordOnly() {
        assertThat(TextDifference.between("Du gör din del.", "Du tar din del."))
                .containsExactly(
                        new Piece(Kind.SAME, "Du "),
                        new Piece(Kind.REMOVED, "gör"),
                        new Piece(Kind.ADDED, "tar"),
                        new Piece(Kind.SAME, " din del."));
    }

    @Test
    void between_wordsThatCameAndWentInTwoPlaces_marksBothPlaces() {
        assertThat(TextDifference.between("a b c d e", "b c x d"))
                .containsExactly(
                        new Piece(Kind.REMOVED, "a "),
                        new Piece(Kind.SAME, "b c "),
                        new Piece(Kind.ADDED, "x "),
                        new Piece(Kind.SAME, "d"),
                        new Piece(Kind.REMOVED, " e"));
    }

    @Test
    void between_nothingAndAText_isAllAdded() {
        assertThat(TextDifference.between("", "Nytt namn")).containsExactly(new Piece(Kind.ADDED, "Nytt namn"));
    }

    @Test
    void between_textsTooLongToCompare_isAllRemovedAndAllAdded() {
        String before = "x ".repeat(5_000) + "slut";
        String after = "y ".repeat(5_000) + "ände";
        assertThat(TextDifference.between(before, after))
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }
}
