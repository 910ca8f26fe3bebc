import { describeSourceContract } from './source-contract.ts'
import { huaweiLocalContract } from './sources/huawei-local.ts'

describeSourceContract(huaweiLocalContract)
