package example;

import jakarta.persistence.Entity;

@Entity
public class SubThing extends BaseThing {
    String subName;
}
