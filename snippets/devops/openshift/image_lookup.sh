oc set image-lookup flights
oc set image-lookup
