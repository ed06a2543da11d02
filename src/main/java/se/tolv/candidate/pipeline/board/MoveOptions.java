package se.tolv.candidate.pipeline.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.vacancy.Choice;

/**
 * Where a card can be moved to, as the options of its select. The cards of a column have the same ones, but for a few: they are
 * drawn once a page, which takes a third of a board's template with it.
 */
@Named("moveOptions")
@RequestScoped
public class MoveOptions {

    @CheckedTemplate(basePath = "PipelinePages")
    static class Templates {
        static native TemplateInstance options(List<Choice> moves);
    }

    private final Map<List<Choice>, RawString> drawn = new HashMap<>();

    public RawString of(List<Choice> moves) {
        return drawn.computeIfAbsent(
                moves, known -> new RawString(Templates.options(known).render()));
    }
}
