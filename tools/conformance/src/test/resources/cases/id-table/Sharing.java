package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Sharing {
    @Id
    @TableGenerator(name = "sharing", table = "id_numbers", pkColumnName = "what", valueColumnName = "next")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sharing")
    Long id;
}
