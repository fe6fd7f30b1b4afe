package dev.cairn.runtime.query.condition;

/** A node of the tree that a {@link Where} holds. */
public sealed interface Condition permits Comparison, InList, NullTest, Between, Like, Junction, Not, Constant {

    /** Calls the visitor's method for this kind of condition. */
    void accept(Visitor visitor);

    /** One method per kind of condition. */
    interface Visitor {

        void comparison(Comparison condition);

        void inList(InList condition);

        void nullTest(NullTest condition);

        void between(Between condition);

        void like(Like condition);

        void junction(Junction condition);

        void not(Not condition);

        void constant(Constant condition);
    }
}
