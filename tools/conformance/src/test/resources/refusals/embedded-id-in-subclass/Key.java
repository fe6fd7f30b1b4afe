package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    int number;
}
