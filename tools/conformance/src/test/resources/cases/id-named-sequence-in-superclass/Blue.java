package example;

import jakarta.persistence.Entity;

@Entity
public class Blue extends Base {
    int depth;
}
