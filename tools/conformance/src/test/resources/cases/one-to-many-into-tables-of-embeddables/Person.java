package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "thirds")
@SecondaryTable(name = "fourths")
@SecondaryTable(name = "fifths")
public class Person {
    @Id
    Long id;

    Home home;
    Second second;
    Third third;
    Fourth fourth;
    Fifth fifth;
}
