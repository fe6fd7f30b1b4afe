package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    List<String> hobbies;

    @ElementCollection
    Set<String> nicknames;

    @ElementCollection
    Collection<Integer> scores;

    @ElementCollection
    @OrderColumn
    List<String> steps;

    @ElementCollection
    @OrderColumn(name = "pos", nullable = true)
    List<Integer> marks;

    @ElementCollection
    SortedSet<String> sorted;

    @ElementCollection
    Set<LocalDate> holidays;

    @ElementCollection
    @Column(length = 50)
    List<String> sized;

    @ElementCollection
    @Column(nullable = false)
    List<BigDecimal> amounts;
}
