package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigInteger;

@Entity
public class Essay {
    @Id
    @GeneratedValue
    BigInteger id;
}
