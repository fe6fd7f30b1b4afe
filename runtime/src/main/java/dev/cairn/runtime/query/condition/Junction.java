package dev.cairn.runtime.query.condition;

import java.util.List;

/** All of, or any of, some conditions. */
public record Junction(List<Condition> conditions, boolean any) implements Condition {

    public Junction {
        conditions = List.copyOf(conditions);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.junction(this);
    }
}
