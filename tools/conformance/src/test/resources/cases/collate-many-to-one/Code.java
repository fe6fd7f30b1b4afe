package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
public class Code {
    @Id
    @Collate("utf8mb4_bin")
    String text;
}
