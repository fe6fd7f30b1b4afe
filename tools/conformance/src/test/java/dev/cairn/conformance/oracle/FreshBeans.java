package dev.cairn.conformance.oracle;

import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.internal.FallbackBeanInstanceProducer;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.hibernate.resource.beans.spi.ManagedBean;
import org.hibernate.resource.beans.spi.ManagedBeanRegistry;
import org.hibernate.resource.beans.spi.ProvidedInstanceManagedBeanImpl;
import org.jspecify.annotations.Nullable;

/** Makes converters and the like anew each time: Hibernate's own keeps them by name, but classes of one name differ from model to model. */
final class FreshBeans implements ManagedBeanRegistry {
    private static final long serialVersionUID = 1;

    @Override
    public <T> ManagedBean<T> getBean(Class<T> type) {
        return getBean(type, FallbackBeanInstanceProducer.INSTANCE);
    }

    @Override
    public <T> ManagedBean<? extends T> getBean(String name, Class<T> type) {
        return getBean(name, type, FallbackBeanInstanceProducer.INSTANCE);
    }

    @Override
    public <T> ManagedBean<T> getBean(Class<T> type, BeanInstanceProducer producer) {
        return new ProvidedInstanceManagedBeanImpl<>(producer.produceBeanInstance(type));
    }

    @Override
    public <T> ManagedBean<? extends T> getBean(String name, Class<T> type, BeanInstanceProducer producer) {
        return new ProvidedInstanceManagedBeanImpl<>(producer.produceBeanInstance(name, type));
    }

    @Override
    @Nullable
    @SuppressWarnings("NullAway") // Hibernate says so of its own
    public BeanContainer getBeanContainer() {
        return null;
    }
}
