package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@TableGenerator(name = "numbers", table = "id_numbers", pkColumnName = "what", valueColumnName = "next", pkColumnValue = "named",
        allocationSize = 10, initialValue = 100)
public class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    Long id;
}
