package example;

import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
public class ByText extends Middle<LocalDate> {
    int rank2;
}
