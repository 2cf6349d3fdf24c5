kubectl logs scorer
