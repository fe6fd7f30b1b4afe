package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Plain {
    @Id
    @TableGenerator(name = "plainNumbers", table = "idNumbers", pkColumnName = "whatFor", valueColumnName = "nextValue")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "plainNumbers")
    Long id;
}
