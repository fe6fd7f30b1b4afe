package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BaseThing {
    @Id
    Long baseId;

    @Embedded
    HomeAddress homeAddress;
}
