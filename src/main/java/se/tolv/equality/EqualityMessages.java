package se.tolv.equality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.equality.impact.Trait;

/** The words of the voluntary questions, and of the figures made of the answers. */
@MessageBundle("equality")
public interface EqualityMessages {
    @Message
    String equality();

    @Message
    String help();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String year();

    @Message
    String allYears();

    @Message
    String show();

    @Message
    String toShortlist();

    @Message
    String toInterview();

    @Message
    String toOffer();

    @Message
    String toHire();

    @Message
    String tooFew();

    @Message
    String tooFewHelp();

    @Message
    String tooFewInStep();

    @Message
    String suppressed();

    @Message
    String part();

    @Message
    String step();

    @Message
    String group();

    @Message
    String decided();

    @Message
    String selected();

    @Message
    String rate();

    @Message
    String ratio();

    @Message
    String chance();

    @Message
    String flagged();

    @Message
    String flaggedShort();

    @Message
    String yes();

    @Message
    String bar(String rate, String applied);

    @Message
    String export();

    @Message
    String howToRead();

    @Message
    String readRate();

    @Message
    String readRatio();

    @Message
    String readChance();

    @Message
    String readHidden(int fewest);

    @Message
    String chooseSomething();

    @Message
    String groupCount(int most);

    @Message
    String nameTwice();

    @Message
    String moreSelectedThanApplied();

    @Message
    String tooSmall(int fewest);

    @Message
    String nobodyApplied();

    @Message
    String needsTwoGroups();

    @Message
    String nobodySelected();

    @Message
    String notAYear();

    @Message
    String questions();

    @Message
    String asked();

    @Message
    String usedFor();

    @Message
    String sex();

    @Message
    String age();

    @Message
    String send();

    @Message
    String saved();

    @Message
    String receiptSaved();

    @Message
    String withdraw();

    @Message
    String withdrawn();

    @Message
    String withdrawHelp();

    @Message
    String link();

    @Message
    String trait(Trait trait);

    @Message
    String sexOf(Sex sex);

    @Message
    String ageOf(AgeBand band);
}
