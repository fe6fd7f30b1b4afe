package dev.cairn.schema.dialect;

/**
 * A database, composed of small answers. Nothing else in Cairn asks which database it is.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>Make a package beside {@code h2} with the same files: {@code XDialect}, {@code XCapabilities}, {@code XTypeNames},
 *       {@code XDiffRules}, {@code XStatementRenderer}, {@code XWords}, and {@code XAlterations} where it
 *       does not alter all that there is to alter. The compiler names every answer that is missing.
 *   <li>Name the dialect in {@code META-INF/services/dev.cairn.schema.dialect.Dialect}.
 *   <li>Where the planner has to act in another way, add a question to {@link Capabilities} and answer it in every dialect.
 *       Where the database must do something that no {@link dev.cairn.schema.step.Step} says, add a step: the compiler
 *       names the renderers.
 *   <li>Add {@code x.sql} to each case below {@code src/test/resources/cases} (the update switch writes it; read it) and
 *       the database to the tests that run the scripts.
 *   <li>Pass the contract: extend {@code DialectContract} of {@code tools/conformance} in a class of three lines, as
 *       {@code H2ContractTest} does. It renders and runs every kind of step there and back, creates every type, tries names
 *       and words, and holds each answer of {@link Capabilities} against the running database. What it writes with the
 *       update switch, {@code contract/x.types}, is for you to read.
 * </ol>
 */
public interface Dialect {

    /** Its name in configuration, folders and file headers, such as {@code h2}. */
    String id();

    Capabilities capabilities();

    TypeNames typeNames();

    DiffRules diffRules();

    Alterations alterations();

    StatementRenderer renderer();

    Words words();

    /** What steps on a table with rows cost others; unless stated, nothing is said of it. */
    default StepCosts costs() {
        return StepCosts.UNSTATED;
    }

    /** How steps are taken while others go on using the table; unless stated, as ever. */
    default OnlineForms online() {
        return OnlineForms.NONE;
    }

    /** What is too large for it; unless stated, nothing. */
    default StorageLimits limits() {
        return StorageLimits.NONE;
    }

    /** How it reads scripts; unless stated, as the standard has it. */
    default Lexis lexis() {
        return Lexis.STANDARD;
    }

    /** Writes identifiers as this database wants them. */
    SqlWriter writer();
}
