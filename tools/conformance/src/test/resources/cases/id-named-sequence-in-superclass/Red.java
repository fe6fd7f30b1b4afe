package example;

import jakarta.persistence.Entity;

@Entity
public class Red extends Base {
    String shade;
}
