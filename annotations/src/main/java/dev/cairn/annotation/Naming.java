package dev.cairn.annotation;

/** How a Java name becomes the name of a table or column; each is exactly what Hibernate does under its strategy of that kind. */
public enum Naming {
    /** Names as JPA derives them: Hibernate's default. */
    JPA,
    /** {@code firstName} becomes {@code first_name}, given names too: Hibernate's {@code PhysicalNamingStrategySnakeCaseImpl}. */
    SNAKE_CASE
}
