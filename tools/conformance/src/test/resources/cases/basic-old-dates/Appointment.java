package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.Date;

@Entity
public class Appointment {
    @Id
    Long id;

    Date created;

    @Temporal(TemporalType.DATE)
    Date onDay;

    @Temporal(TemporalType.TIME)
    Date clock;

    @Temporal(TemporalType.TIMESTAMP)
    Date moment;

    Calendar reminder;

    @Temporal(TemporalType.DATE)
    Calendar reminderDay;

    java.sql.Date sqlDay;

    java.sql.Time sqlClock;

    java.sql.Timestamp sqlMoment;
}
