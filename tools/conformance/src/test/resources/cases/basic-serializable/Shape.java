package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;

@Entity
public class Shape {
    @Id
    Long id;

    Point corner;

    Serializable anything;

    Period validity;

    YearMonth season;

    MonthDay birthday;
}
