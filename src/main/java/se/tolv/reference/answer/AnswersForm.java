package se.tolv.reference.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A referee's answers so far. A question that is left out stays as it was saved. */
public class AnswersForm {

    @NotNull
    @Size(max = 100)
    public List<@NotNull @Valid AnswerForm> answers = List.of();
}
