package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.OracleDialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@Check(name = "light", constraints = "weight < 100")
@DialectOverride.Check(dialect = H2Dialect.class, override = @Check(name = "light", constraints = "weight < 50"))
@DialectOverride.Check(dialect = SQLiteDialect.class, override = @Check(name = "lighter", constraints = "weight < 40"))
@DialectOverride.Check(dialect = OracleDialect.class, override = @Check(constraints = "weight < 30"))
public class Parcel {
    @Id
    Long id;

    // no default elsewhere
    @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("7"))
    int weight;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = MariaDBDialect.class, override = @ColumnDefault("2"))
    @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("3"))
    @DialectOverride.ColumnDefault(dialect = Dialect.class, override = @ColumnDefault("4"))
    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("5"))
    Integer height;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = OracleDialect.class, override = @ColumnDefault("9"))
    Integer width;

    @GeneratedColumn("height + width")
    @DialectOverride.GeneratedColumn(dialect = MySQLDialect.class, override = @GeneratedColumn("height + width + 1"))
    Integer girth;

    @Column(check = @CheckConstraint(constraint = "length > 0"))
    @DialectOverride.Check(dialect = H2Dialect.class, override = @Check(constraints = "length < 10"))
    @DialectOverride.Check(dialect = SQLiteDialect.class, override = @Check(name = "small", constraints = "length < 20"))
    Integer length;

    @Max(50)
    @Min(0)
    @Check(constraints = "depth > 0")
    @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "depth > 1"))
    Integer depth;

    @Checks({@Check(name = "bulk", constraints = "volume > 0"), @Check(constraints = "volume < 1000")})
    @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "volume > 1"))
    Integer volume;

    @ManyToOne
    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("12"))
    Parcel outer;

    @ElementCollection
    @Check(constraints = "stamps > 0")
    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("2"))
    Set<Integer> stamps;
}
