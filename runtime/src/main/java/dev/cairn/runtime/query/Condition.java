package dev.cairn.runtime.query;

/** A node of the tree that a {@link Where} holds. */
sealed interface Condition permits Comparison, InList, NullTest, Between, Like, Junction, Not, Constant {

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
