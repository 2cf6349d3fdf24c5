docker machine create laptop
