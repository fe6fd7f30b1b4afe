package example;

import jakarta.persistence.Entity;

/** Its key is called as the attribute that the association stands for. */
@Entity
public class Visa extends Passport {
    String remark;
}
