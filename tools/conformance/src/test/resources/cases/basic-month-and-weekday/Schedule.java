package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Month;

@Entity
public class Schedule {
    @Id
    Long id;

    Month inMonth;

    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;

    DayOfWeek other;
}
