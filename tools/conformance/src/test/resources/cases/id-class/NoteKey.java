package example;

import java.io.Serializable;
import java.util.Objects;

public class NoteKey implements Serializable {
    VisitKey visit;
    Integer line;

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && Objects.equals(visit, key.visit) && Objects.equals(line, key.line);
    }

    @Override
    public int hashCode() {
        return Objects.hash(visit, line);
    }
}
