package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class AssetImpl implements Asset {
    @Id
    Long id;

    @Override
    public Long id() {
        return id;
    }
}
