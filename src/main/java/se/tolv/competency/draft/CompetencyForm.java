package se.tolv.competency.draft;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** What HR writes about a competency. */
@Schema(examples = """
                {"name": {"sv": "Samarbeta", "en": "Working together"},
                 "definition": {"sv": "Du gör din del och delar med dig av det du vet.", "en": ""},
                 "positiveSigns": [{"sv": "Frågar kollegor om råd.", "en": ""}],
                 "negativeSigns": [],
                 "anchors": {"1": {"sv": "Delar inte med sig."}, "3": {"sv": "Delar i tid."}, "5": {"sv": "Får andra att dela."}}}
                """)
public class CompetencyForm {

    @Schema(description = "In one language at least; at most 200 characters")
    public BilingualText name = BilingualText.EMPTY;

    @Schema(description = "At most 40 words are easily understood, 4,000 characters are taken; needed at publication")
    public BilingualText definition = BilingualText.EMPTY;

    @Schema(description = "What one sees when the competency is there; at most 50; empty ones are left out")
    public List<BilingualText> positiveSigns = List.of();

    @Schema(description = "What one sees when it is not; at most 50; empty ones are left out")
    public List<BilingualText> negativeSigns = List.of();

    @Schema(description = "What an answer shows at the levels 1 to 5; at publication none, or 1, 3 and 5 at least")
    public Map<Integer, BilingualText> anchors = Map.of();
}
