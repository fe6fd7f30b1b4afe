package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Sequence;
import java.util.Set;

/** A sequence on one line. */
public final class SequenceJson {

    private SequenceJson() {}

    /** Writes a sequence. */
    public static Json write(Sequence sequence) {
        return Json.object()
                .put("name", NameJson.write(sequence.name()))
                .put("start", sequence.start())
                .put("increment", sequence.increment())
                .put("options", SqlJson.write(sequence.options()))
                .inline();
    }

    static Sequence read(Json.Obj json) {
        return json.read("sequence", sequence -> {
            sequence.only(Set.of("name", "start", "increment", "options"));
            return new Sequence(
                    NameJson.qualified(sequence, "name"),
                    sequence.number("start"),
                    sequence.number("increment"),
                    SqlJson.find(sequence, "options"));
        });
    }
}
