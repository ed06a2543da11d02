package se.tolv.vacancy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

@TolvTest
class RequirementTest {

    @Test
    void requirements_areReadInTheirOrderWithTheirQuestions() {
        UUID vacancy = OpenPost.inTwoWeeks().id();
        BilingualText licence = new BilingualText("B-körkort", "Driving licence B");
        KnockInQuestion question =
                KnockInQuestion.choice(licence, List.of(licence, new BilingualText("Inget", "None")), Set.of(0));
        InDemo.change(() -> {
            new Requirement(vacancy, 2, RequirementKind.DESIRABLE, licence, RequirementEvidence.INTERVIEW).persist();
            Requirement asked =
                    new Requirement(vacancy, 1, RequirementKind.MANDATORY, licence, RequirementEvidence.DOCUMENT);
            asked.question = question;
            asked.persist();
        });
        InDemo.change(() -> {
            List<Requirement> read = Requirement.of(vacancy);
            assertThat(read).extracting(each -> each.position).containsExactly(1, 2);
            assertThat(read.get(0).question).isEqualTo(question);
            assertThat(read.get(0).match("1")).isEqualTo(RequirementMatch.NOT_MET);
            assertThat(read.get(1).match("1")).isEqualTo(RequirementMatch.TO_JUDGE);
            assertThat(Requirement.askedIn(vacancy)).containsExactly(read.get(0));
        });
    }
}
