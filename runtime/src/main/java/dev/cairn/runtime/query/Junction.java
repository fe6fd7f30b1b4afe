package dev.cairn.runtime.query;

import java.util.List;

/** All of, or any of, some conditions. */
record Junction(List<Condition> conditions, boolean any) implements Condition {

    Junction {
        conditions = List.copyOf(conditions);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.junction(this);
    }
}
