package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Series {
    @Id
    Long id;

    String[] strings;

    int[] ints;

    Integer[] boxed;

    long[] longs;

    double[] doubles;

    float[] floats;

    boolean[] booleans;

    short[] shorts;

    BigDecimal[] decimals;

    UUID[] uuids;

    LocalDate[] dates;

    Instant[] instants;

    byte[][] blocks;

    Colour[] colours;

    List<String> list;

    Set<Integer> numbers;

    Collection<LocalDate> collection;

    SortedSet<String> sorted;

    List<BigDecimal> amounts;

    List<Colour> palette;

    @Enumerated(EnumType.STRING)
    List<Colour> names;

    @Array(length = 5)
    String[] five;

    @Array(length = 3)
    @Column(length = 20, nullable = false)
    List<String> three;

    @Column(precision = 10, scale = 3)
    List<BigDecimal> exact;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    int[] packed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Long> explicit;
}
