package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Account extends Audited {
    @Id
    Long id;
}
